import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.js';
import { EditingController } from './editing.controller.js';
import { EditingService } from './editing.service.js';

@Module({ imports: [PoliciesModule], controllers: [EditingController], providers: [EditingService] })
export class EditingModule {}
